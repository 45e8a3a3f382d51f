package org.einklang.launcher.start;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The module that docs/write-a-module.md builds, made from its very words: each of its files stands there in a fence
 * below its path in bold. The classes are compiled against the distribution, the manifest is the one of the guide's pom.
 */
final class GuideModule {

    private static final Path GUIDE = Path.of("../../docs/write-a-module.md");
    private static final Pattern FILE = Pattern.compile(
            "^\\*\\*`notices/(\\S+)`\\*\\*\\s+```\\w*\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MANIFEST_LINE = Pattern.compile("<(Einklang-[A-Za-z-]+)>([^<]*)</");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

    private final Path folder;
    private final Path classes;
    private final Path testClasses;

    private GuideModule(Path folder) {
        this.folder = folder;
        this.classes = folder.resolve("target/classes");
        this.testClasses = folder.resolve("target/test-classes");
    }

    /** Follows the guide in this folder: writes its files, compiles them. */
    static GuideModule builtIn(Path folder, PortalCopy portal) throws IOException {
        GuideModule module = new GuideModule(folder);
        for (Map.Entry<String, String> file : filesOfTheGuide().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        module.compile("src/main/java", module.classes, classPathOf(portal));
        module.compile("src/test/java", module.testClasses, module.classes + File.pathSeparator + classPathOfTests());
        return module;
    }

    /** The files by their path below {@code notices/}, in the order of the guide. */
    static Map<String, String> filesOfTheGuide() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher fences = FILE.matcher(Files.readString(GUIDE));
        while (fences.find()) {
            files.put(fences.group(1), fences.group(2));
        }
        return files;
    }

    private void compile(String sources, Path target, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        Files.createDirectories(target);
        try (Stream<Path> all = Files.walk(folder.resolve(sources));
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> found = all.filter(Files::isRegularFile).toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-cp", classPath, "-d", target.toString());
            boolean compiled = compiler.getTask(
                            new OutputStreamWriter(complaints, StandardCharsets.UTF_8),
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(found))
                    .call();
            if (!compiled) {
                throw new AssertionError("The guide's " + sources + " do not compile:\n" + complaints);
            }
        }
    }

    /** What the host gives to modules, and the Jakarta EE that the server gives. */
    private static String classPathOf(PortalCopy portal) throws IOException {
        Stream<String> server = Stream.of(classPathOfTests().split(File.pathSeparator))
                .filter(jar -> jar.contains("jakarta.jakartaee-"));
        try (Stream<Path> libraries = Files.list(portal.file("app/WEB-INF/lib"))) {
            return Stream.concat(libraries.map(Path::toString), server).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String classPathOfTests() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Runs the guide's own tests in the module's folder, as Maven would. @return what they said, if one failed */
    String failuresOfItsTests() throws IOException, InterruptedException {
        String classPath = Stream.of(testClasses.toString(), classes.toString(), classPathOfTests())
                .collect(Collectors.joining(File.pathSeparator));
        Process tests = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        TestRun.class.getName(),
                        testClasses.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return tests.waitFor() == 0 ? "" : said;
    }

    /** Drops the jar into the portal's modules. */
    void dropInto(PortalCopy portal) throws IOException {
        Path resources = folder.resolve("src/main/resources");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jarIn(portal)), manifest())) {
            add(classes, jar);
            add(resources, jar);
        }
    }

    void takeOutOf(PortalCopy portal) throws IOException {
        Files.delete(jarIn(portal));
    }

    private static Path jarIn(PortalCopy portal) {
        return portal.file("modules/notices.jar");
    }

    private Manifest manifest() throws IOException {
        String pom = Files.readString(folder.resolve("pom.xml"));
        Matcher version = VERSION.matcher(pom);
        if (!version.find()) {
            throw new AssertionError("The guide's pom has no version");
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        MANIFEST_LINE
                .matcher(pom)
                .results()
                .forEach(line -> manifest.getMainAttributes()
                        .putValue(line.group(1), line.group(2).replace("${project.version}", version.group(1))));
        return manifest;
    }

    private static void add(Path root, JarOutputStream jar) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }
}
