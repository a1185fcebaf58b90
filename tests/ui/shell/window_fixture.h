// A whole window, with settings of its own, on a project of three films; fake_ctl stands for fewboxctl.
#pragma once

#include "tests/ui/shell/film_desk.h"
#include "ui/kit/notice_bar.h"
#include "test_places.h"

#include <QLabel>
#include <QPushButton>

/// A test of the window calls prepare(), begin() and end() in its initTestCase(), init() and cleanup().
class WindowFixture : public QObject {
protected:
    void prepare()
    {
        keepSettingsIn(m_home);
        qputenv("FEWBOX_CTL", FEWBOX_BINARY_DIR "/tests/fake_ctl");
    }
    void begin()
    {
        QSettings().clear();
        m_films = std::make_unique<FilmProject>();
        QVERIFY(m_films->project);
        m_path = m_films->project->folder();
        m_window = std::make_unique<shell::MainWindow>();
    }
    void end()
    {
        m_window.reset();
        m_films.reset();
    }
    void open()
    {
        QVERIFY(m_window->openProject(m_path));
        m_window->show();
        settle();
    }
    void settle() { QVERIFY(QTest::qWaitFor([this] { return !m_window->isPending(); }, 20000)); }
    /// As the next start of the program.
    void startAgain()
    {
        m_window->close();
        m_window = std::make_unique<shell::MainWindow>();
        open();
    }
    QString statusText(const char* name) { return m_window->findChild<QLabel*>(QLatin1String(name))->text(); }
    kit::NoticeBar& bar() { return m_window->desk().bar(); }
    void clickInBar(const QString& verb)
    {
        const auto buttons = bar().findChildren<QPushButton*>();
        const auto it = std::find_if(buttons.begin(), buttons.end(), [&](auto* one) { return one->text() == verb; });
        QVERIFY2(it != buttons.end(), qPrintable(verb));
        QTest::mouseClick(*it, Qt::LeftButton);
    }

    QTemporaryDir m_home;
    std::unique_ptr<FilmProject> m_films;
    QString m_path;
    std::unique_ptr<shell::MainWindow> m_window;
};
