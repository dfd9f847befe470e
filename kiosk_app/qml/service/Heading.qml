import QtQuick
import theme
import controls

// The head of a group of rows: no page ends right under it.
Label {
    width: parent ? parent.width : 0
    size: Theme.caption
    weight: Font.Bold
    keepWithNext: true
    color: Theme.sea
    Accessible.role: Accessible.Heading
}
