// A fewboxctl that does what the tests need: the second word says how it behaves.
#include <QByteArray>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

int main(int argc, char** argv)
{
    const QByteArray path = argc > 3 ? argv[3] : "";
    const auto say = [](const char* line) {
        std::fputs(line, stdout);
        std::fflush(stdout);
    };
    say("{\"event\":\"progress\",\"done\":1,\"total\":4,\"what\":\"Importing bad.dcm\"}\n");
    say("rubbish {\n{\"event\":\"prog");
    say("ress\",\"done\":2,\"total\":4,\"what\":\"Importing bad.dcm\"}\n");
    if (path.endsWith("dies"))
        std::abort();
    if (path.endsWith("fails")) {
        say("{\"event\":\"failed\",\"error\":{\"id\":\"disk-full\",\"text\":\"The disk is full.\"}}\n");
        return 1;
    }
    if (path.endsWith("hangs"))
        std::this_thread::sleep_for(std::chrono::seconds(60));
    if (QByteArray(argv[1]) == "export")
        return 0;
    if (path.endsWith("clean")) {
        say("{\"event\":\"summary\",\"added\":3,\"updated\":0,\"unchanged\":1,\"boxes\":2,\"skipped\":[]}\n");
        return 0;
    }
    say("{\"event\":\"summary\",\"added\":3,\"updated\":0,\"unchanged\":0,\"boxes\":2,\"files_missing\":0,\"skipped\":"
        "[{\"id\":\"dicom-truncated\",\"subject\":\"/films/cut.dcm\",\"found\":\"3\",\"expected\":\"7\",\"text\":\"Cut short.\"}]}\n");
    return 3;
}
