package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decides after a failed deployment whether the portal can do without one of the plug-ins. */
final class FailedDeployment {

    private final List<PlugIn> plugIns;
    private final SetAside setAside;
    private final Path log;

    FailedDeployment(List<PlugIn> plugIns, SetAside setAside, Path log) {
        this.plugIns = plugIns;
        this.setAside = setAside;
        this.log = log;
    }

    /** Sets the culprit aside and asks for another start, or refuses when nobody can be blamed. */
    StartRefused refusal(HostVerdict verdict, List<String> lines) throws IOException {
        Optional<Culprit> named = verdict.culprit();
        Optional<Culprit> culprit = named.isPresent() ? named : Culprit.in(lines, plugIns);
        Optional<PlugIn> jar = culprit.flatMap(this::joined);
        if (culprit.isEmpty() || jar.isEmpty()) {
            return new StartRefused(
                    ExitCode.FAILED,
                    "The portal could not be started: "
                            + culprit.map(Culprit::reason)
                                    .or(() -> Culprit.firstFault(lines))
                                    .orElse("no reason was given"),
                    "the cause stands in " + log + "; look for SEVERE.");
        }
        setAside.add(jar.get().jar(), culprit.get().reason());
        return new StartRefused(
                ExitCode.START_AGAIN,
                jar.get().fileName() + " keeps the portal from starting: "
                        + culprit.get().reason(),
                "nothing, the portal starts once more without it. Replace the jar to have it tried again.");
    }

    private Optional<PlugIn> joined(Culprit culprit) {
        return plugIns.stream()
                .filter(plugIn -> plugIn.jar().endsWith(culprit.jar().getFileName()))
                .findAny();
    }
}
