// The project's list of runs, and their scores. The run folder is the truth; a copied one is taken in by addRun().
#include "core/store/project_private.h"

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using domain::RunId;

Result<RunRow> Project::addRun(const QString& uuid, const QString& preset, const QString& title)
{
    Database& database = d->db(this);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last = database.integer("SELECT max(number) FROM run");
    if (!last)
        return tl::unexpected(last.error());
    RunRow run;
    run.number = RunId{last->value_or(0) + 1};
    run.folder = QStringLiteral("%1").arg(run.number.value, 4, 10, QLatin1Char('0'));
    run.uuid = uuid;
    run.preset = preset;
    run.title = title;
    run.state = QStringLiteral("queued");
    run.created = QDateTime::currentDateTimeUtc();
    Statement insert(database, R"(
        INSERT INTO run (number, folder, uuid, preset, title, state, created)
        VALUES (:number, :folder, :uuid, :preset, :title, :state, :created))");
    insert.bind(":number", run.number).bind(":folder", run.folder).bind(":uuid", uuid).bind(":preset", preset);
    insert.bind(":title", title).bind(":state", run.state).bind(":created", run.created.toMSecsSinceEpoch());
    if (auto done = insert.run(); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return run;
}

Done Project::setRunState(RunId run, const QString& state)
{
    Database& database = d->db(this);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement query(database, "SELECT state FROM run WHERE number = :run");
    const auto row = query.bind(":run", run).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::RunMissing, std::to_string(run.value));
    if (query.text(0) == state)
        return {};
    Statement update(database, "UPDATE run SET state = :state WHERE number = :run");
    return update.bind(":state", state).bind(":run", run).run().and_then([&] { return transaction->commit(); });
}

Result<std::vector<RunRow>> Project::runs() const
{
    std::vector<RunRow> runs;
    Statement query(d->db(this), "SELECT number, folder, uuid, preset, title, state, created FROM run ORDER BY number");
    auto row = query.next();
    for (; row && *row; row = query.next())
        runs.push_back({query.id<RunId>(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5),
                        QDateTime::fromMSecsSinceEpoch(query.integer(6), Qt::UTC)});
    if (!row)
        return tl::unexpected(row.error());
    return runs;
}

Done Project::replaceScores(RunId run, const std::vector<ScoreRow>& scores)
{
    Database& database = d->db(this);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = Statement(database, "DELETE FROM score WHERE run = :run").bind(":run", run).run(); !done)
        return done;
    Statement insert(database, R"(
        INSERT INTO score (run, image, finding, fold, iou, ior, iou_unary, ior_unary, empty)
        VALUES (:run, :image, :finding, :fold, :iou, :ior, :iou_unary, :ior_unary, :empty))");
    for (const ScoreRow& score : scores) {
        insert.bind(":run", run).bind(":image", score.image).bind(":finding", score.finding).bind(":fold", score.fold);
        insert.bind(":iou", score.iou).bind(":ior", score.ior);
        insert.bind(":iou_unary", score.iouUnary).bind(":ior_unary", score.iorUnary).bind(":empty", int(score.empty));
        if (auto done = insert.run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<ScoreRow>> Project::scores(RunId run) const
{
    std::vector<ScoreRow> scores;
    Statement query(d->db(this), R"(
        SELECT image, finding, fold, iou, ior, iou_unary, ior_unary, empty FROM score
        WHERE run = :run ORDER BY image, finding)");
    auto row = query.bind(":run", run).next();
    for (; row && *row; row = query.next())
        scores.push_back({query.id<domain::ImageId>(0), query.number(1), query.number(2), query.real(3), query.real(4),
                          query.real(5), query.real(6), query.number(7) != 0});
    if (!row)
        return tl::unexpected(row.error());
    return scores;
}

} // namespace store
