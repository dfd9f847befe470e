import QtQuick
import theme

// A hairline between the rows of a card.
Rectangle {
    width: parent ? parent.width : 0
    height: Theme.hairline
    color: Theme.hair
}
