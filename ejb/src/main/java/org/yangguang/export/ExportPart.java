package org.yangguang.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A mebibyte of a file; in the database, so that any node gives it out. */
@Entity
@Table(name = "export_part")
class ExportPart {

    static final int BYTES = 1 << 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_part_seq")
    @SequenceGenerator(name = "export_part_seq", sequenceName = "export_part_seq", allocationSize = 50)
    private Long id;
    @Column(name = "job_id")
    private Long job;
    @Column(name = "part_position")
    private int position;
    @Column(name = "bytes", length = 16777216)
    private byte[] bytes;

    protected ExportPart() {
    }

    ExportPart(Long job, int position, byte[] bytes) {
        this.job = job;
        this.position = position;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
