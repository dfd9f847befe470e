import QtQuick
import theme

// Mark, place and time; the language in its own name, and help. At the largest text two rows.
Item {
    id: header

    required property string place
    required property string time
    property string languageName: ""
    property bool inSession: true
    property bool deep: false
    // Low, at the largest text, only what can be pressed has room in reach.
    readonly property bool onlyButtons: Theme.frugal && !Theme.wide && inSession
    readonly property bool twoRows: Theme.largest && !Theme.wide && inSession && !onlyButtons
    readonly property color foreground: deep ? Theme.deepInk : Theme.ink
    readonly property real topHeight: Math.max(mark.height, brand.height)

    // Where the buttons begin: what stands left of them has no more room than that.
    readonly property real buttonsLeft: buttons.visible ? buttons.x : width

    signal languageChosen
    signal helpChosen

    implicitHeight: onlyButtons ? buttons.height + 2 * Theme.s16 : twoRows ? topHeight + buttons.height + 3 * Theme.s16 : Math.max(Theme.header, buttons.height + 2 * Theme.s28)

    Item {
        id: topRow
        visible: !header.onlyButtons
        x: Theme.margin
        y: header.twoRows ? Theme.s24 : 0
        width: header.width - 2 * Theme.margin
        height: header.twoRows ? header.topHeight : header.height

        Mark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            deep: header.deep
        }
        Column {
            id: column
            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.s20
            readonly property real room: topRow.width - x - (buttons.visible && !header.twoRows ? buttons.width + Theme.s20 : 0)

            Label {
                id: brand
                text: "Một Cửa"
                size: Theme.brand
                weight: Font.DemiBold
                leading: Theme.titleLeading
                color: header.foreground
            }
            Row {
                visible: !Theme.largest

                // A place whose name has no room is left out; the time never is.
                Label {
                    id: place
                    readonly property bool fits: text !== "" && implicitWidth + Theme.rail + clock.implicitWidth <= column.room

                    visible: fits
                    text: header.place
                    size: Theme.rail
                    weight: Font.Medium
                    color: clock.color
                    wrapMode: Text.NoWrap
                }
                Label {
                    visible: place.fits && header.time !== ""
                    width: Theme.rail
                    text: "·"
                    size: Theme.rail
                    color: clock.color
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                Label {
                    id: clock
                    text: header.time
                    size: Theme.rail
                    weight: Font.Medium
                    color: header.deep ? Theme.deepInk : Theme.ink2
                    wrapMode: Text.NoWrap
                }
            }
        }
        Label {
            visible: header.twoRows
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: header.time
            size: Theme.caption
            weight: Font.Medium
            color: header.foreground
        }
    }
    Row {
        id: buttons
        visible: header.inSession
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: header.twoRows ? topRow.y + topRow.height + Theme.s16 : Math.round((header.height - height) / 2)
        spacing: Theme.apart
        readonly property real half: (header.width - 2 * Theme.margin - spacing) / 2

        Button {
            small: true
            width: header.twoRows || header.onlyButtons ? buttons.half : implicitWidth
            radius: Theme.radiusField
            icon: "globe-bold"
            text: header.languageName
            description: qsTr("Change the language")
            deep: header.deep
            onChosen: header.languageChosen()
        }
        Button {
            small: true
            width: header.twoRows || header.onlyButtons ? buttons.half : implicitWidth
            radius: Theme.radiusField
            icon: "phone-call-bold"
            text: qsTr("Help")
            deep: header.deep
            onChosen: header.helpChosen()
        }
    }
}
