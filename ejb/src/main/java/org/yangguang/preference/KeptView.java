package org.yangguang.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A list as somebody keeps it; the columns chosen last are kept under a name that nobody can give. */
@Entity
@Table(name = "preference_view")
class KeptView {

    /** The name of what was chosen last; no view can have it, since names are stripped. */
    static final String LAST = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preference_view_seq")
    @SequenceGenerator(name = "preference_view_seq", sequenceName = "preference_view_seq", allocationSize = 50)
    private Long id;
    @Column(name = "user_name")
    private String userName;
    @Column(name = "list_word")
    private String list;
    @Column(name = "view_name")
    private String name;
    @Column(name = "filter_query")
    private String query;
    @Column(name = "column_words")
    private String columns;
    private boolean standard;

    protected KeptView() {
    }

    KeptView(String userName, String list, String name) {
        this.userName = userName;
        this.list = list;
        this.name = name;
    }

    void keep(ListView view) {
        query = view.query().isEmpty() ? null : view.query();
        columns = view.columns().isEmpty() ? null : view.columns();
        standard = view.standard();
    }

    void noLongerStandard() {
        standard = false;
    }

    String name() {
        return name;
    }

    ListView view() {
        return new ListView(name, query, columns, standard);
    }
}
