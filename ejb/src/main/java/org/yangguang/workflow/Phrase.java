package org.yangguang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person's own phrase for opinions. */
@Entity
@Table(name = "workflow_phrase")
class Phrase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_phrase_seq")
    @SequenceGenerator(name = "workflow_phrase_seq", sequenceName = "workflow_phrase_seq", allocationSize = 50)
    private Long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "phrase")
    private String words;

    protected Phrase() {
    }

    Phrase(String userName, String words) {
        this.userName = userName;
        this.words = words;
    }

    String words() {
        return words;
    }
}
