// Read over two films of which a made-up run has answered the first: a mass and a nodule.
#pragma once

#include "film_project.h"
#include "made_up_run.h"

#include "ui/annotate/model_desk.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_view.h"

#include <QTest>

#include <memory>
#include <vector>

inline constexpr int mass = 4, nodule = 5;
// Films are 400 × 300 px, so a patch of 20 × 20 is 20 px wide and 15 px high.
inline const domain::Box massBox{40, 60, 80, 60}, noduleBox{300, 150, 40, 30};
inline const std::vector<MadeUpBlob> twoBlobs{{0, mass, 2, 4, 4, 4, 0.9f}, {0, nodule, 15, 10, 2, 2, 0.7f}};

/// For a test to derive from.
class AnsweredFilms {
protected:
    void build()
    {
        m_films = std::make_unique<FilmProject>();
        QVERIFY(m_films->project);
        m_run = addMadeUpRun(*m_films->project, {"film1.png"}, twoBlobs);
        m_films->project->setSetting("read/proposed-findings", "all"); // nobody has labelled these films
        m_registry = std::make_unique<kit::ActionRegistry>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1440, 828);
        m_read = new annotate::ReadWorkspace(*m_films->project, *m_registry, m_window.get());
        m_read->model().setLeastSightMs(3'600'000); // however slow the machine is
        m_read->resize(m_window->size());
        m_registry->attach(m_window.get(), {});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        open(0);
        view().setFocus();
    }

    void takeDown()
    {
        m_window.reset(); // before the project it looks at
        m_registry.reset();
        m_films.reset();
    }

    void open(int image)
    {
        m_read->openImage(m_films->images[std::size_t(image)]);
        QTRY_VERIFY(view().film() && !m_read->isPending());
    }

    void completeHere()
    {
        QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(facts().state, store::ReadState::Done);
        QCOMPARE(m_read->currentImage(), m_films->images[0]); // it stays
    }

    std::vector<viewer::ViewerBox> dotted()
    {
        std::vector<viewer::ViewerBox> boxes = view().boxes();
        std::erase_if(boxes, [](const viewer::ViewerBox& box) { return box.line != viewer::BoxLine::Dotted; });
        return boxes;
    }

    viewer::RadiographView& view() { return m_read->view(); }
    annotate::ProposalHand& proposals() { return m_read->model().proposals(); }
    store::ImageFacts facts(int image = 0) { return *m_films->project->facts(m_films->images[std::size_t(image)]); }

    std::unique_ptr<FilmProject> m_films;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<kit::ActionRegistry> m_registry;
    annotate::ReadWorkspace* m_read = nullptr;
    store::RunRow m_run;
};
