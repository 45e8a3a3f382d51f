package org.einklang.portal.cooperation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.einklang.api.RuleViolation;

/**
 * A logo out of a file that somebody brought. What it is, its content says, never its name. It is drawn anew, in a size that
 * fits the frame and a letter: so nothing stays of what a camera, a program or a villain wrote into the file beside the picture.
 */
final class LogoPicture {

    /** What a file may have, in bytes. */
    static final int MOST_BYTES = 1024 * 1024;

    static final int WIDTH = 600;
    static final int HEIGHT = 240;

    private static final int MOST_PIXELS = 3000;
    private static final int LEAST_PIXELS = 16;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final byte[] png;

    private LogoPicture(byte[] png) {
        this.png = png;
    }

    /** The logo in this file. @throws RuleViolation if it is no PNG or JPEG picture, or too large */
    static LogoPicture in(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("logo_too_large", MOST_BYTES / 1024 / 1024);
        }
        return new LogoPicture(written(fitted(read(file))));
    }

    /** The logo on white, for paper: nothing shines through there, and archives forbid that it should. */
    static Letterhead.Logo onPaper(byte[] png, String text) {
        BufferedImage drawn = read(png);
        BufferedImage white = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = white.createGraphics();
        pen.drawImage(drawn, 0, 0, Color.WHITE, null);
        pen.dispose();
        return new Letterhead.Logo(written(white), text, drawn.getWidth(), drawn.getHeight());
    }

    /** The picture as a PNG file. */
    byte[] png() {
        return png.clone();
    }

    /** Another picture has another stamp. */
    String stamp() {
        CRC32 sum = new CRC32();
        sum.update(png);
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private static BufferedImage read(byte[] file) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in).orElseThrow(() -> refused("logo_form"));
            try {
                reader.setInput(in, true, true);
                requireSize(reader.getWidth(0), reader.getHeight(0)); // told by the head, before anything is unpacked
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) { // readers trip over what is broken in every way there is
            throw refused("logo_broken");
        }
    }

    private static Optional<ImageReader> reader(MemoryCacheImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private static void requireSize(int width, int height) {
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw refused("logo_too_many_pixels", MOST_PIXELS);
        }
        if (width < LEAST_PIXELS || height < LEAST_PIXELS) {
            throw refused("logo_too_small", LEAST_PIXELS);
        }
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(halved(picture, width), 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Half the size, and again, as long as it stays larger than what is wanted: one large step would leave out lines. */
    private static BufferedImage halved(BufferedImage picture, int wanted) {
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= wanted * 2 && smaller.getHeight() >= 2) {
            BufferedImage half =
                    new BufferedImage(smaller.getWidth() / 2, smaller.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            smaller = half;
        }
        return smaller;
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static RuleViolation refused(String reason, Object... arguments) {
        return new RuleViolation("cooperations." + reason, arguments).at("file");
    }
}
