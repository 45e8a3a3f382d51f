package org.einklang.portal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has to say against a file: nothing, if it is accessible (PDF/UA-1) and can be archived (PDF/A-3a). */
public final class VeraPdf {

    private VeraPdf() {}

    /** The rules that the file breaks, each with its standard. */
    public static List<String> faults(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (ByteArrayInputStream bytes = new ByteArrayInputStream(pdf);
                    PDFAParser parser = Foundries.defaultInstance().createParser(bytes, standard);
                    var judge = Foundries.defaultInstance().createValidator(standard, false)) {
                judge.validate(parser).getTestAssertions().stream()
                        .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                        .map(found -> standard + " " + found.getRuleId().getClause() + ": " + found.getMessage())
                        .distinct()
                        .forEach(faults::add);
            } catch (VeraPDFException broken) {
                throw new IOException(broken);
            }
        }
        return faults;
    }
}
