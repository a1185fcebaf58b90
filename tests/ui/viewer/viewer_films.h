// Films and hands for the tests of the viewer.
#pragma once

#include "core/imaging/radiograph.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

#include <functional>
#include <memory>

inline std::shared_ptr<imaging::Radiograph> filmOf(int width, int height, int bits, const std::function<int(int, int)>& value)
{
    auto r = std::make_shared<imaging::Radiograph>();
    r->header.size = {width, height};
    r->header.bitsAllocated = bits > 8 ? 16 : 8;
    r->header.bitsStored = bits;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            r->stored.push_back(value(x, y));
    return r;
}

/// From 0 at the left to nearly 2^bits at the right.
inline std::shared_ptr<imaging::Radiograph> rampFilm(int width, int height, int bits = 8)
{
    return filmOf(width, height, bits, [=](int x, int) { return x * (1 << bits) / width; });
}

/// A drag with a move half way; QTest::mouseMove has no button, so an event of our own says which one is down.
inline void dragOn(QWidget* widget, Qt::MouseButton button, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, button, modifiers, from);
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, button, modifiers, to);
}

inline void hoverOn(QWidget* widget, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &move);
}

inline void wheelOn(QWidget* widget, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &wheel);
}
