package org.yangguang.tender;

import java.io.Serializable;

/**
 * Whether a purchase is reserved for small and medium firms, as its notice says.
 *
 * @param ground of 财库〔2020〕46号§6, null where it is reserved or nothing was argued
 */
public record ReserveView(boolean reserved, NoReserveGround ground, String reason) implements Serializable {
}
