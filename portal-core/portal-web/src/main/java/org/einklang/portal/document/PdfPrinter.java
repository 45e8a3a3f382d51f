package org.einklang.portal.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.einklang.api.document.Paper;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;

/** Prints papers with fonts of its own, so that they look the same on every machine and in thirty years. */
@ApplicationScoped
public class PdfPrinter {

    /** Put there by the build, out of another jar. */
    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/";

    private static final String FAMILY = "Liberation Sans";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] regular = font("LiberationSans-Regular.ttf");
    private final byte[] bold = font("LiberationSans-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** For CDI. */
    @SuppressWarnings("NullAway.Init")
    protected PdfPrinter() {}

    /** With these words for the foot of each page, and this clock for the date within the file. */
    PdfPrinter(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The paper as PDF/UA-1 and PDF/A-3a. */
    byte[] pdf(Paper paper, Letterhead letterhead) {
        return pdf(PaperPage.of(paper, letterhead, texts));
    }

    /** The same of a page that stands already. */
    byte[] pdf(String html) {
        try (PdfBoxRenderer renderer = printing(html).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            var bytes = new ByteArrayOutputStream();
            PdfStamp.of(html, clock.instant()).put(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder printing(String html) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useColorProfile(colours);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.withProducer("Einklang");
        builder.useExternalResourceAccessControl(
                (address, type) -> address != null && address.startsWith(PaperPage.PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(html, null);
        return builder;
    }

    /** The letters of the house, for what is written onto a page that others have made. */
    InputStream letters() {
        return new ByteArrayInputStream(regular);
    }

    private static byte[] font(String file) {
        try (InputStream in = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FONTS + file), file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
