#include "ui/shell/key_sheet.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/physical_keys.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"
#include "ui/shell/key_list_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

constexpr int rowHeight = 32, headingHeight = 34;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// As the registry writes keys: digits by where they are, Shift+Tab by its name, the keypad's Enter as an Enter.
QKeySequence sequenceOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::GroupSwitchModifier;
    int key = event.key();
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    if (const int digit = kit::physicalDigit(event); digit >= 0 && !(modifiers & Qt::KeypadModifier))
        key = Qt::Key_0 + digit;
    if (key == Qt::Key_Enter)
        modifiers &= ~Qt::KeypadModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

} // namespace

/// The action at the left, its keys as caps at the right, a dot where a person changed them.
class KeySheet::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(KeySheet& sheet) : QStyledItemDelegate(&sheet), m_sheet(sheet) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {0, index.data(KeyListModel::IdRole).toString().isEmpty() ? headingHeight : rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString id = index.data(KeyListModel::IdRole).toString();
        const QRect rect = option.rect;
        const bool rtl = option.direction == Qt::RightToLeft;
        const auto placed = [&](int x, int width) {
            return QRect(rtl ? rect.right() + 1 - x - width : rect.left() + x, rect.top(), width, rect.height());
        };
        const auto lead = int((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        if (id.isEmpty()) {
            painter->setFont(theme().font(FontRole::Small, FontWeight::Heading));
            painter->setPen(theme().colour(QStringLiteral("muted")));
            painter->drawText(placed(16, rect.width() - 32).adjusted(0, 8, 0, 0), lead | Qt::AlignVCenter,
                              index.data().toString());
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, theme().colour(selected ? QStringLiteral("selected") : QStringLiteral("hover")));
        int right = rect.width() - 16;
        painter->setFont(theme().font(FontRole::Small));
        if (id == m_sheet.m_capturing) {
            const QString words = m_sheet.m_beside ? KeySheet::tr("Press one more key; Esc gives up")
                                                   : KeySheet::tr("Press the new key; Esc gives up");
            const int width = painter->fontMetrics().horizontalAdvance(words) + 1;
            painter->setPen(theme().colour(QStringLiteral("accent_text")));
            painter->drawText(placed(right - width, width), lead | Qt::AlignVCenter, words);
            right -= width + 12;
        } else {
            const auto keys = index.data(KeyListModel::KeysRole).value<QList<QKeySequence>>();
            for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
                const QStringList caps = kit::keyCaps(*key);
                for (auto cap = caps.rbegin(); cap != caps.rend(); ++cap) {
                    const int width = kit::keyCapWidth(*cap);
                    right -= width;
                    kit::paintKeyCap(*painter, QRectF(placed(right, width)).adjusted(0, 7, 0, -7), *cap);
                    right -= 4;
                }
                right -= 8;
            }
        }
        if (index.data(KeyListModel::ChangedRole).toBool()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().colour(QStringLiteral("accent")));
            painter->drawEllipse(QRectF(placed(8, 6).center().x() - 2.5, rect.center().y() - 2, 5, 5));
        }
        painter->setFont(theme().font(FontRole::Body));
        painter->setPen(theme().colour(QStringLiteral("text")));
        const QRect words = placed(20, std::max(40, right - 28));
        painter->drawText(words, lead | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    KeySheet& m_sheet;
};

KeySheet::KeySheet(kit::ActionRegistry& registry, KeySettings& settings, QWidget* desk)
    : Sheet(QStringLiteral("keySheet"), tr("Change keys"), {820, 780}, desk), m_registry(registry), m_settings(settings)
{
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 4);
    top->setSpacing(12);
    m_presets = new kit::SegmentedControl(this);
    m_presets->setObjectName(QStringLiteral("keyPresets"));
    m_presets->setAccessibleName(tr("Keys as in"));
    for (const KeyPreset& preset : KeySettings::presets())
        m_presets->setSegmentToolTip(m_presets->addSegment(preset.name), preset.help);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(kit::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    top->addWidget(m_presets, 3);
    top->addWidget(m_search, 2);
    body().addLayout(top);
    m_presetHelp = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"), this);
    m_presetHelp->setContentsMargins(16, 0, 16, 8);
    m_presetHelp->setWordWrap(true);
    body().addWidget(m_presetHelp);
    body().addWidget(kit::horizontalLine(this));
    makeList();
    makeFooter();
    connect(m_presets, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        const auto presets = KeySettings::presets();
        if (index >= 0 && index < int(presets.size()))
            m_settings.setPreset(presets[std::size_t(index)].id);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        endCapture();
        m_model->setFilter(text);
        follow();
    });
    connect(&m_settings, &KeySettings::changed, this, &KeySheet::follow);
    connect(this, &Sheet::closed, this, &KeySheet::endCapture);
    say({}, false);
    follow();
}

void KeySheet::makeList()
{
    m_model = new KeyListModel(m_registry, m_settings, this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    kit::setKind(m_list, "raised");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(*this));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, [this] { capture(currentId()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (currentId() != m_capturing)
            endCapture();
        follow();
    });
    body().addWidget(m_list, 1);
}

void KeySheet::makeFooter()
{
    auto* footer = new QFrame(this);
    kit::setKind(footer, "footer");
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    m_said = new kit::TextLabel({}, FontRole::Body, FontWeight::Text, QStringLiteral("muted"), footer);
    m_said->setObjectName(QStringLiteral("keySaid"));
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](const char* name, const QString& text, const QString& help, auto handler) {
        auto* made = new QPushButton(text, footer);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(help);
        connect(made, &QPushButton::clicked, this, handler);
        row->addWidget(made);
        return made;
    };
    m_change = button("keyChange", tr("Change"), tr("The next key pressed becomes its key (Enter)"),
                      [this] { capture(currentId()); });
    m_add = button("keyAdd", tr("One more key"), tr("The next key pressed does it too"),
                   [this] { capture(currentId(), true); });
    m_none = button("keyNone", tr("No key"), tr("It stays in the menus and in the search (Del)"), [this] {
        if (const auto refused = m_settings.setKeys(currentId(), {}))
            say(*refused, true);
    });
    m_reset = button("keyReset", tr("Back to the preset"), tr("The key that this command has in the preset"),
                     [this] { m_settings.reset(currentId()); });
    row->addStretch(1);
    m_resetAll = button("keyResetAll", tr("All back"), tr("Every command has the preset’s keys again"),
                        [this] { m_settings.resetAll(); });
    layout->addLayout(row);
    body().addWidget(footer);
}

void KeySheet::open()
{
    Sheet::open();
    if (currentId().isEmpty() && m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1));
    m_list->setFocus();
    follow();
}

QString KeySheet::currentId() const
{
    return m_list->currentIndex().data(KeyListModel::IdRole).toString();
}

void KeySheet::capture(const QString& id, bool beside)
{
    if (id.isEmpty())
        return;
    m_capturing = id;
    m_beside = beside;
    if (const int row = m_model->rowOf(id); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus();
    m_list->viewport()->update();
    say({}, false);
}

void KeySheet::endCapture()
{
    if (m_capturing.isEmpty())
        return;
    m_capturing.clear();
    m_list->viewport()->update();
}

void KeySheet::take(const QKeySequence& key)
{
    const QString id = m_capturing;
    QList<QKeySequence> keys = m_beside ? m_registry.spec(id)->keys : QList<QKeySequence>();
    if (!keys.contains(key))
        keys << key;
    if (const auto refused = m_settings.setKeys(id, keys)) {
        say(*refused, true); // and it still waits: another key may be free
        return;
    }
    endCapture();
    say(tr("“%1” has the key %2 now.").arg(m_registry.spec(id)->text, key.toString(QKeySequence::NativeText)), false);
}

void KeySheet::say(const QString& sentence, bool bad)
{
    m_said->setText(sentence);
    m_said->setColourRole(bad ? QStringLiteral("bad") : QStringLiteral("muted"));
    m_said->setVisible(!sentence.isEmpty());
}

void KeySheet::follow()
{
    const auto presets = KeySettings::presets();
    for (std::size_t i = 0; i < presets.size(); ++i)
        if (presets[i].id == m_settings.preset()) {
            m_presets->setCurrent(int(i));
            m_presetHelp->setText(presets[i].help);
        }
    const QString id = currentId();
    for (QPushButton* button : {m_change, m_add, m_none})
        button->setEnabled(!id.isEmpty());
    m_reset->setEnabled(m_settings.isChanged(id));
    m_resetAll->setEnabled(m_settings.hasChanges());
    m_list->viewport()->update();
}

bool KeySheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list)
        return Sheet::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        endCapture();
    const bool capturing = !m_capturing.isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (capturing) // what is pressed is an answer, also where it is a key of the window
            event->accept();
        return capturing;
    }
    if (event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (capturing) {
        if (key->key() == Qt::Key_Escape)
            endCapture();
        else if (!isModifier(key->key()))
            take(sequenceOf(*key));
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_change->click();
        return true;
    case Qt::Key_Delete:
        m_none->click();
        return true;
    default:
        return Sheet::eventFilter(watched, event);
    }
}

} // namespace shell
