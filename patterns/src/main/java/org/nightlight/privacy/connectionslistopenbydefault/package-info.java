/** Others see whom a young person is connected with. */
@NullMarked
package org.nightlight.privacy.connectionslistopenbydefault;

import org.jspecify.annotations.NullMarked;
