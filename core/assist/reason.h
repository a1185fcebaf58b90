// Why something is suggested or suspected, in parts; and the one plain sentence that is made of them.
#pragma once

#include <QLocale>
#include <QString>

namespace assist {

enum class ReasonKind {
    // what to box next
    ColdStart,         ///< no run yet: by chance among a finding's films
    Chance,            ///< the random arm
    UnsureWhether,     ///< p near ½
    LabelDisagrees,    ///< labelled present, the model hardly sees it
    SeveralPlaces,     ///< count: blobs
    SpreadMap,         ///< value: times a usual box
    FewBoxes,          ///< count: boxes of the finding so far
    ModelOnly,         ///< nobody has labelled it, the model sees it
    NotAnswered,       ///< by chance among films that the run has not answered
    NotLearned,        ///< labelled, and the run was not trained on the finding
    // suspicions
    SurelyAbsent,      ///< labelled present, the run is sure of absent
    SurelyPresent,     ///< labelled absent, the run is sure of present
    UnusuallyLeft,     ///< share: where the box's centre is; low…high: where nine in ten are. Of the film's width
    UnusuallyRight,
    UnusuallyFarOut,   ///< the same, from the midline
    UnusuallyCentral,
    UnusuallyHigh,     ///< of the film's height
    UnusuallyLow,
    UnusuallyWide,     ///< the same for the box's size
    UnusuallyNarrow,
    UnusuallyTall,
    UnusuallyShort,
    OtherFilmSaysAbsent, ///< other: the film of the same visit
    OtherFilmSaysPresent,
    SamePictureSamePatient, ///< other: the film with the same picture, of the same patient
    SamePictureOtherPatient,
    SameNameOtherId,     ///< other: the other patient's id
    SamePictureOtherId,
    Count_ ///< not a reason; for the test that walks them
};

struct Reason {
    ReasonKind kind = ReasonKind::FewBoxes;
    int finding = -1; ///< position in the schema; -1: none
    double share = 0; ///< a probability or a place, 0…1; a factor for SpreadMap
    double low = 0, high = 0;
    int count = 0;
    QString other;
    bool operator==(const Reason&) const = default;
};

/// The English sentence with {finding}, {share}, {low}, {high}, {factor}, {count}, {other}; marked for translation in the
/// context "Assist". No sentence needs a plural.
const char* reasonTemplate(ReasonKind kind);
/// A template, translated or not, with the parts filled in by this language's numbers.
QString filledReason(QString text, const Reason& reason, const QString& findingName, const QLocale& locale);
/// Both at once, in English: for the command line.
QString reasonText(const Reason& reason, const QString& findingName);

} // namespace assist
