package org.einklang.portal.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** How a paper looks in Word, by the names of styles that people know there, so that they can change them. */
final class DocxStyles {

    static final int LEVELS = 9;

    /** Word counts lengths in twentieths of a point. */
    private static final double MILLIMETRE = 1440 / 25.4;

    private final XWPFDocument file;
    private final XWPFStyles styles;

    DocxStyles(XWPFDocument file) {
        this.file = file;
        this.styles = file.createStyles();
    }

    /** All of them. @param headed whether a letterhead stands above the title */
    void add(String language, boolean headed) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        add(style("Normal", "Normal", 22, false, 0, 3));
        heading(1, 36, headed ? 8 : 0, 6);
        heading(2, 26, 7, 2);
        heading(3, 22, 5, 1);
        add(style("ListBullet", "List Bullet", 22, false, 0, 1));
        above("Caption", "caption");
        add(style("TableContents", "Table Contents", 20, false, 1, 1));
        add(style("TableHeading", "Table Heading", 20, true, 1, 1));
        add(style("LetterheadName", "Letterhead Name", 24, true, 0, 1));
        add(style("Letterhead", "Letterhead", 18, false, 0, 2));
        above("FramedName", "Framed Name");
        framed();
        footer();
        page();
    }

    /** The file takes a copy: what is said about a style later is lost. */
    private void add(CTStyle complete) {
        styles.addStyle(new XWPFStyle(complete, styles));
    }

    private void heading(int level, int halfPoints, int above, int below) {
        CTStyle heading = style("Heading" + level, "heading " + level, halfPoints, true, above, below);
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        heading.getPPr().addNewKeepNext();
        add(heading);
    }

    /** Words that stay on the page of what they stand above. */
    private void above(String id, String name) {
        CTStyle words = style(id, name, 22, true, 3, 1);
        words.getPPr().addNewKeepNext();
        add(words);
    }

    private static CTStyle style(String id, String name, int halfPoints, boolean bold, int above, int below) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(twips(above));
        spacing.setAfter(twips(below));
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private void framed() {
        CTStyle framed = style("Framed", "Framed", 22, false, 0, 4);
        var indent = framed.getPPr().addNewInd();
        indent.setLeft(twips(2));
        indent.setRight(twips(2));
        CTPBdr frame = framed.getPPr().addNewPBdr();
        for (CTBorder side :
                new CTBorder[] {frame.addNewTop(), frame.addNewLeft(), frame.addNewBottom(), frame.addNewRight()}) {
            side.setVal(STBorder.SINGLE);
            side.setSz(BigInteger.valueOf(6));
            side.setSpace(BigInteger.valueOf(6));
        }
        add(framed);
    }

    private void footer() {
        CTStyle footer = style("Footer", "footer", 16, false, 0, 0);
        CTTabStop right = footer.getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(twips(165));
        add(footer);
    }

    private void page() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(25));
        margins.setRight(twips(20));
        margins.setBottom(twips(22));
        margins.setLeft(twips(25));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The bullets of lists. @return their number */
    BigInteger bullets() {
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.ZERO);
        for (int level = 0; level < LEVELS; level++) {
            CTLvl line = bullets.addNewLvl();
            line.setIlvl(BigInteger.valueOf(level));
            line.addNewNumFmt().setVal(STNumberFormat.BULLET);
            line.addNewLvlText().setVal("•");
            var indent = line.addNewPPr().addNewInd();
            indent.setLeft(twips(6 * (level + 1)));
            indent.setHanging(twips(5));
        }
        XWPFNumbering numbering = file.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
    }

    /** In the unit of Word. */
    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE));
    }
}
