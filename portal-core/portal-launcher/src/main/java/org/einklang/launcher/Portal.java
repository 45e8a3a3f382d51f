package org.einklang.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One run of the portal: checks, joining, deployment, and a clean end. The host sets {@code einklang.started} when its
 * own start checks passed; without that the start has failed, whatever Payara says.
 */
final class Portal {

    private static final String REHEARSAL = "einklang.rehearsal";

    private final Instant begin = Instant.now();
    private final Home home;
    private final Settings settings;
    private final Console console;
    private final Payara payara;

    Portal(Home home, Settings settings, Console console) {
        this.home = home;
        this.settings = settings;
        this.console = console;
        this.payara = new Payara(home.server(), settings.work().resolve("instance"));
    }

    void start() throws Exception {
        PortCheck.requireFree(settings.address(), settings.port());
        WaitingRoom room = WaitingRoom.open(settings.address(), settings.port(), HouseLook.in(home.themes()));
        new DiskCheck(100).requireRoom(settings.data());
        new DiskCheck(100).requireRoom(settings.work());
        DataLock lock = DataLock.take(settings.data());
        Shutdown shutdown = new Shutdown(payara, settings, lock, console);
        shutdown.onSignals();
        ServerLog log = new ServerLog(logs(), settings.has("einklang.verbose") ? console.stream() : null);
        log.takeOverConsole();
        try {
            publishSettings();
            new DatabaseCheck(settings).requireReachable();
            deploy(log);
            room.close();
            payara.open(new InetSocketAddress(settings.address(), settings.port()));
            lock.note("ready", settings.publicUrl());
            announce();
        } catch (StartRefused e) {
            console.warn(e.inFull());
            shutdown.end(e.exitCode());
        }
        if (settings.has(REHEARSAL)) {
            new Rehearsal(settings).visitFirstPages();
            shutdown.end(ExitCode.STOPPED);
        }
        shutdown.await();
    }

    private void publishSettings() {
        settings.publish(System.getProperties());
        // pictures are drawn, never shown; also where a display is promised
        System.setProperty("java.awt.headless", "true");
        System.setProperty("derby.system.home", settings.data().resolve("derby").toString());
        // the portal knows some hundred statements; with the usual hundred Derby would compile them again and again
        System.setProperty("derby.language.statementCacheSize", "1000");
        System.setProperty(
                "derby.stream.error.file", logs().resolve("derby.log").toString());
    }

    private void deploy(ServerLog log) throws IOException {
        SetAside setAside = new SetAside(settings.work().resolve("set-aside.properties"));
        Shelf shelf = settings.has(REHEARSAL) ? Shelf.empty(setAside) : Shelf.of(home, setAside);
        shelf.leftOut().forEach((jar, reason) -> console.warn(jar + " is left out: " + reason));
        shelf.report(settings.work().resolve("left-out.properties"));
        JoinedApplication application = new JoinedApplication(settings.work().resolve("einklang"));
        application.join(home.app(), shelf.fitting());
        console.say("Starting " + withPlugIns(shelf.fitting()) + "; log: " + log.file());
        HostVerdict verdict = new HostVerdict(settings.work().resolve("faulty.properties"));
        verdict.clear();
        try {
            payara.run(application.folder());
        } catch (Exception e) {
            e.printStackTrace();
        }
        if (!verdict.started()) {
            log.flush();
            List<String> lines = new String(Files.readAllBytes(log.file()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            throw new FailedDeployment(shelf.fitting(), setAside, log.file()).refusal(verdict, lines);
        }
    }

    private static String withPlugIns(List<PlugIn> plugIns) {
        return plugIns.isEmpty()
                ? "without plug-ins"
                : plugIns.stream().map(PlugIn::id).collect(Collectors.joining(", ", "with ", ""));
    }

    private void announce() throws IOException {
        long millis = Duration.between(begin, Instant.now()).toMillis();
        console.say("Ready after %.1f s: %s".formatted(millis / 1000.0, settings.publicUrl()));
        Path accounts = settings.work().resolve("accounts.txt");
        if (settings.demo() && Files.exists(accounts)) {
            console.say(Files.readString(accounts).stripTrailing());
        }
        Path code = settings.work().resolve("setup-code.txt");
        if (Files.exists(code)) {
            console.say("First run: open " + settings.publicUrl() + "/setup and give this code: "
                    + Files.readString(code).strip());
        }
    }

    private Path logs() {
        return settings.work().resolve("logs");
    }
}
