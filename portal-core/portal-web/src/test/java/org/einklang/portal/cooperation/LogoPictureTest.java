package org.einklang.portal.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;

class LogoPictureTest {

    private static final byte[] SECRET = "GPS 50.1109 8.6821".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void a_png_stays_a_png_with_what_is_transparent() throws IOException {
        BufferedImage shown = shown(LogoPicture.in(file("png", 120, 60)));

        assertThat(shown.getWidth()).isEqualTo(120);
        assertThat(shown.getHeight()).isEqualTo(60);
        assertThat(new Color(shown.getRGB(2, 2), true).getAlpha()).isZero();
        assertThat(new Color(shown.getRGB(60, 30), true)).isEqualTo(Color.RED);
    }

    @Test
    void a_jpeg_becomes_a_png() throws IOException {
        byte[] png = LogoPicture.in(file("jpeg", 120, 60)).png();

        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(shown(LogoPicture.in(png)).getWidth()).isEqualTo(120);
    }

    @Test
    void a_large_picture_is_made_smaller_and_keeps_its_shape() throws IOException {
        BufferedImage wide = shown(LogoPicture.in(file("png", 2400, 300)));
        BufferedImage high = shown(LogoPicture.in(file("png", 300, 2400)));

        assertThat(wide.getWidth()).isEqualTo(600);
        assertThat(wide.getHeight()).isEqualTo(75);
        assertThat(high.getHeight()).isEqualTo(240);
        assertThat(high.getWidth()).isEqualTo(30);
    }

    @Test
    void nothing_stays_of_what_was_written_beside_the_picture() throws IOException {
        byte[] png = file("png", 120, 60);
        byte[] withSecret = Arrays.copyOf(png, png.length + SECRET.length);
        System.arraycopy(SECRET, 0, withSecret, png.length, SECRET.length);

        assertThat(text(withSecret)).contains("GPS");
        assertThat(text(LogoPicture.in(withSecret).png())).doesNotContain("GPS");
    }

    @Test
    void what_is_no_png_or_jpeg_is_refused_whatever_it_is_called() throws IOException {
        assertRefused(
                "logo_form",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>".getBytes(StandardCharsets.UTF_8));
        assertRefused("logo_form", "<html><body>logo.png</body></html>".getBytes(StandardCharsets.UTF_8));
        assertRefused("logo_form", file("gif", 120, 60));
        assertRefused("logo_form", file("bmp", 120, 60));
        assertRefused("logo_form", new byte[0]);
    }

    @Test
    void a_picture_that_breaks_off_is_refused() throws IOException {
        byte[] png = file("png", 120, 60);

        assertRefused("logo_broken", Arrays.copyOf(png, png.length / 2));
        assertRefused("logo_broken", Arrays.copyOf(png, 20));
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_picture_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = file("png", 120, 60);
        for (int place : new int[] {16, 20}) { // width and height in the head of a PNG
            bomb[place] = 0;
            bomb[place + 1] = 1;
            bomb[place + 2] = 0;
            bomb[place + 3] = 0;
        }
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        for (int i = 0; i < 4; i++) {
            bomb[29 + i] = (byte) (sum.getValue() >>> (24 - 8 * i));
        }

        assertRefused("logo_too_many_pixels", bomb);
    }

    @Test
    void a_file_that_is_too_large_or_a_picture_that_is_too_small_is_refused() throws IOException {
        assertRefused("logo_too_large", Arrays.copyOf(file("png", 120, 60), LogoPicture.MOST_BYTES + 1));
        assertRefused("logo_too_small", file("png", 120, 8));
    }

    @Test
    void another_picture_has_another_stamp() throws IOException {
        assertThat(LogoPicture.in(file("png", 120, 60)).stamp())
                .isEqualTo(LogoPicture.in(file("png", 120, 60)).stamp())
                .isNotEqualTo(LogoPicture.in(file("png", 120, 61)).stamp());
    }

    private static void assertRefused(String reason, byte[] file) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> LogoPicture.in(file))
                .satisfies(violation -> {
                    assertThat(violation.key()).isEqualTo("cooperations." + reason);
                    assertThat(violation.field()).contains("file");
                });
    }

    /** A red square in the middle; around it nothing where the format knows nothing, else black. */
    private static byte[] file(String format, int width, int height) throws IOException {
        boolean clear = format.equals("png");
        BufferedImage picture =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return file.toByteArray();
    }

    private static BufferedImage shown(LogoPicture logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
