package org.einklang.testkit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Compares how a part of a page looks with a small picture that was kept when somebody had looked at it and liked it. The
 * pictures are grey and a quarter of the size: another version of the browser, which draws letters a little otherwise,
 * changes nothing that counts; a missing style, a lost icon or a box of another size does.
 *
 * <p>The pictures lie among the test's resources, {@code looks/<name>.png}. What a run saw lies in {@code target/looks}:
 * after a change that is wanted, look at it and copy it over.
 */
public final class Appearance {

    /** Else the head of the page lies over the part, or does not, depending on how tall the parts above are. */
    private static final String HEAD_SCROLLS_AWAY =
            "document.querySelectorAll('.ek-head').forEach((head) => head.style.setProperty('position', 'static'))";

    private static final Path SEEN = Path.of("target", "looks");
    private static final int SMALLER = 4;
    private static final double TOLERATED_SIZE = 0.04;
    private static final int CLEARLY = 64;
    private static final int TOLERATED_POINTS = 24;

    private final BufferedImage picture;

    private Appearance(BufferedImage picture) {
        this.picture = picture;
    }

    /** How this part looks now. */
    public static Appearance of(Locator part) {
        part.page().evaluate(HEAD_SCROLLS_AWAY);
        byte[] shot = part.screenshot(new Locator.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.INITIAL)); // hiding it would take a style that the content policy refuses
        try {
            return new Appearance(small(ImageIO.read(new ByteArrayInputStream(shot))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is different from the kept picture of this name, in words; empty if nothing that counts. */
    public Optional<String> differenceTo(String name) {
        keep(SEEN.resolve(name + ".png"));
        Optional<BufferedImage> kept = kept(name);
        return kept.isEmpty()
                ? Optional.of(name + ": no picture is kept; look at target/looks and copy it to looks/")
                : difference(kept.get()).map(what -> name + ": " + what);
    }

    private Optional<String> difference(BufferedImage kept) {
        if (differs(kept.getWidth(), picture.getWidth()) || differs(kept.getHeight(), picture.getHeight())) {
            return Optional.of("was %dx%d, is %dx%d (in points of four pixels)"
                    .formatted(kept.getWidth(), kept.getHeight(), picture.getWidth(), picture.getHeight()));
        }
        long points = pointsThatDiffer(kept);
        return points <= TOLERATED_POINTS
                ? Optional.empty()
                : Optional.of("%d points are clearly lighter or darker".formatted(points));
    }

    private static boolean differs(int kept, int now) {
        return Math.abs(kept - now) > Math.max(1, kept * TOLERATED_SIZE);
    }

    private long pointsThatDiffer(BufferedImage kept) {
        int width = Math.min(kept.getWidth(), picture.getWidth());
        int height = Math.min(kept.getHeight(), picture.getHeight());
        long points = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                points += Math.abs(grey(kept, x, y) - grey(picture, x, y)) > CLEARLY ? 1 : 0;
            }
        }
        return points;
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    private static BufferedImage small(BufferedImage whole) {
        int width = Math.max(1, whole.getWidth() / SMALLER);
        int height = Math.max(1, whole.getHeight() / SMALLER);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }

    private void keep(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BufferedImage> kept(String name) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("looks/" + name + ".png")) {
            return file == null ? Optional.empty() : Optional.of(ImageIO.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
