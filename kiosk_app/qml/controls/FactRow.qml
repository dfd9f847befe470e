import QtQuick
import theme

// A row of a card: a picture, what, and under it why. Heading first where "labelled".
Item {
    id: row

    property string glyph
    property string title
    property string meta
    property bool first: false
    // What assistive technology says of the title, if it is to be said sign by sign.
    property string spoken: title
    // The title is the person's own: not read aloud for all to hear.
    property bool personalTitle: false
    // The small words stand above the large ones: a label and its value.
    property bool labelled: false

    width: parent ? parent.width : 0
    implicitHeight: texts.height + 2 * Theme.s20

    Separator {
        visible: !row.first
    }
    IconTile {
        id: tile
        visible: row.glyph !== "" && !Theme.largest && !row.labelled
        width: visible ? Theme.smallTile : 0
        height: Theme.smallTile
        anchors.verticalCenter: parent.verticalCenter
        glyph: row.glyph
    }
    Icon {
        id: mark
        visible: row.labelled && !Theme.largest
        y: texts.y + Theme.s4
        size: Theme.px(50)
        glyph: row.labelled ? row.glyph : ""
    }
    Column {
        id: texts
        x: tile.visible ? tile.width + Theme.s34 : mark.visible ? mark.width + Theme.s34 : 0
        y: Theme.s20
        width: parent.width - x
        Label {
            width: parent.width
            visible: row.labelled
            text: row.meta
            size: Theme.caption
            color: Theme.ink2
        }
        Label {
            width: parent.width
            text: row.title
            weight: Font.DemiBold
            personal: row.personalTitle
            Accessible.name: row.spoken
        }
        Label {
            width: parent.width
            visible: !row.labelled && text !== ""
            text: row.meta
            size: Theme.caption
            color: Theme.ink2
        }
    }
}
