import QtQuick
import theme

// Held for three seconds it is how a technician comes in. Nothing of it is to be seen or read
// aloud, and a finger that only passes does nothing.
MouseArea {
    id: corner

    signal held

    objectName: "hidden-corner"
    Accessible.ignored: true

    Timer {
        interval: Theme.hold
        running: corner.pressed && corner.containsMouse
        onTriggered: corner.held()
    }
}
