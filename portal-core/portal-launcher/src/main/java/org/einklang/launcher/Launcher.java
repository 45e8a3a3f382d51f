package org.einklang.launcher;

/** Entry point of einklang.jar: reads the settings, starts the portal, and ends the JVM with a code that says why. */
public final class Launcher {

    private Launcher() {}

    /** Starts the portal and stays until it is told to stop. */
    public static void main(String[] arguments) {
        Console console = new Console();
        try {
            Home home = Home.ofThisJar();
            home.requireComplete();
            Settings settings = Settings.read(home, System.getenv(), System.getProperties());
            new Portal(home, settings, console).start();
        } catch (StartRefused e) {
            console.warn(e.inFull());
            Runtime.getRuntime().halt(e.exitCode().code());
        } catch (Exception e) {
            console.warn("The portal cannot start: " + e);
            Runtime.getRuntime().halt(ExitCode.FAILED.code());
        }
    }
}
