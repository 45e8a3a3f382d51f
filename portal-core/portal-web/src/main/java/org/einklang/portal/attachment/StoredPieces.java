package org.einklang.portal.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The content of files, in pieces of 256 KB: only one of them is ever in memory, on either database. Who loads slowly holds no
 * connection meanwhile.
 */
@ApplicationScoped
class StoredPieces {

    private static final int PIECE = 256 * 1024;

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    /** Keeps the content of a version. @throws IllegalStateException if it does not have the size that was said */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(AttachmentVersion version, InputStream content) throws IOException {
        long written = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement insertion = connection.prepareStatement(
                        "insert into EK_CORE.attachment_piece (version_id, place, content) values (?, ?, ?)")) {
            int place = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                insertion.setLong(1, version.id());
                insertion.setInt(2, place);
                insertion.setBytes(3, piece);
                insertion.executeUpdate();
                place += 1;
                written += piece.length;
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("a file cannot be kept", fault);
        }
        if (written != version.bytes()) {
            throw new IllegalStateException("a file of " + version.bytes() + " bytes has " + written);
        }
    }

    /** Writes the content of a version to somebody. @throws IllegalStateException if a part of it is missing */
    void send(AttachmentVersion version, OutputStream to) throws IOException {
        long sent = 0;
        for (int place = 0; sent < version.bytes(); place++) {
            byte[] piece = piece(version.id(), place);
            to.write(piece);
            sent += piece.length;
        }
    }

    private byte[] piece(long version, int place) {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(
                        "select content from EK_CORE.attachment_piece where version_id = ? and place = ?")) {
            question.setLong(1, version);
            question.setInt(2, place);
            try (ResultSet row = question.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("piece " + place + " of version " + version + " is missing");
                }
                return row.getBytes(1);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("a file cannot be read", fault);
        }
    }
}
