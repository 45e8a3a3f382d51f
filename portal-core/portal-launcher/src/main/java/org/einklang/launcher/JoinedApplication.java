package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The host and the plug-ins as one web application, made anew at each start. The host's files are hard links; plug-ins
 * are copied, so that somebody may overwrite a jar in {@code modules/} while the portal runs.
 */
record JoinedApplication(Path folder) {

    void join(Path host, List<PlugIn> plugIns) throws IOException {
        new FileTree(folder).delete();
        new FileTree(host).linkTo(folder);
        Path lib = Files.createDirectories(folder.resolve("WEB-INF/lib"));
        for (PlugIn plugIn : plugIns) {
            Files.copy(plugIn.jar(), lib.resolve(plugIn.fileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
