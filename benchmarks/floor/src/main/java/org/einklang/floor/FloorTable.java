package org.einklang.floor;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Twenty-five rows, read over an index by one statement. */
@Named
@RequestScoped
public class FloorTable {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    private final List<Row> rows = new ArrayList<>();

    /** A row as the table shows it. */
    public record Row(long id, String title, String place) {}

    @PostConstruct
    void load() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select id, title, place from EK_FLOOR.ROWS_TO_SHOW where id > ? order by id")) {
            query.setLong(1, 0);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(result.getLong(1), result.getString(2), result.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Row> getRows() {
        return rows;
    }
}
