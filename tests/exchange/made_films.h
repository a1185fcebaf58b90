// Small films, tables and projects for the tests of this room.
#pragma once

#include "core/exchange/dx_writer.h"
#include "core/imaging/thumbnail.h"
#include "core/store/project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace made {

inline void text(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline void png(const QString& path, int width, int height, int seed = 1)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    imaging::GreyImage image{width, height, {}};
    for (int i = 0; i < width * height; ++i)
        image.pixels.push_back(static_cast<std::uint8_t>((i * 7 + seed * 31) % 251));
    const auto done = imaging::writePng(path.toStdString(), image);
    QVERIFY2(done.has_value(), done ? "" : done.error().found.c_str());
}

inline exchange::DxImage dx(const std::string& uid, int width = 40, int height = 32)
{
    exchange::DxImage image;
    image.patientId = "7";
    image.patientName = "Test^Film";
    image.patientSex = "F";
    image.patientAge = "061Y";
    image.studyInstanceUid = "2.25.1001";
    image.seriesInstanceUid = "2.25.1002";
    image.sopInstanceUid = uid;
    image.studyDate = "20240229";
    image.studyTime = "101500";
    image.manufacturer = "Test";
    image.size = {width, height};
    for (int i = 0; i < width * height; ++i)
        image.pixels.push_back(static_cast<std::uint16_t>(300 + (i * 37) % 2500));
    image.voi = exchange::DxWindow{2048, 3000, false};
    return image;
}

inline std::unique_ptr<store::Project> project(const QTemporaryDir& folder)
{
    auto made = store::Project::openOrCreate(folder.filePath("project"));
    if (!made)
        qFatal("%s: %s", made.error().subject.c_str(), made.error().found.c_str());
    return std::move(*made);
}

/// Scaling and clipping may move a coordinate by a few units in its last place.
inline bool areAlike(const domain::Box& a, const domain::Box& b, double within = 1e-9)
{
    return std::abs(a.x - b.x) < within && std::abs(a.y - b.y) < within && std::abs(a.width - b.width) < within
        && std::abs(a.height - b.height) < within;
}

inline bool lists(const std::vector<domain::Error>& errors, domain::ErrorCode code, const std::string& subject)
{
    for (const domain::Error& error : errors)
        if (error.code == code && error.subject.find(subject) != std::string::npos)
            return true;
    return false;
}

/// Unpacks an expected value; a failed one ends the test with its words.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto& theResult = (result);                                                                              \
        QVERIFY2(theResult.has_value(),                                                                                \
                 theResult.has_value() ? "" : (theResult.error().subject + ": " + theResult.error().found).c_str());   \
    } while (false)

} // namespace made
