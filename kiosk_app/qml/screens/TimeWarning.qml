import QtQuick
import theme
import controls

// The whole screen is one target: any press, any key says "I am still here".
FocusScope {
    id: warning

    required property var vm

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    Keys.onPressed: event => {
        event.accepted = true;
        if (!event.isAutoRepeat) {
            warning.vm.stay();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }
    Item {
        // In low mode the words stand above, what can be pressed below.
        anchors.fill: parent

        Header {
            width: parent.width
            place: warning.vm.place
            time: ""
            inSession: false
            deep: true
        }
        Item {
            id: upper
            y: Theme.header
            width: Theme.wide ? Math.round(parent.width * 0.46) : parent.width
            height: Theme.wide ? parent.height - y - Theme.s48 : words.y - y - Theme.s34
            Ring {
                id: ring
                anchors.centerIn: parent
                width: Math.min(Theme.px(498), parent.height - Theme.s48, parent.width - 2 * Theme.margin)
                height: width
                share: warning.vm.share
                Label {
                    id: digits
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: (ring.height - height - unit.height) / 2
                    text: warning.vm.seconds
                    size: Math.min(Theme.countdown, ring.width * 0.4)
                    weight: Font.Bold
                    leading: Theme.titleLeading
                    color: Theme.deepInk
                    ticking: true
                    Accessible.name: qsTr("%n second(s)", "", warning.vm.seconds)
                }
                Label {
                    id: unit
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: digits.bottom
                    text: qsTr("seconds")
                    size: Math.min(Theme.body, ring.width * 0.14)
                    color: Theme.deepInk
                    Accessible.ignored: true
                }
            }
        }
        Column {
            id: words
            x: Theme.wide ? upper.width : Theme.margin
            width: parent.width - x - Theme.margin
            y: Theme.wide ? Math.round((parent.height - height - stay.height - Theme.s48) / 2) : stay.y - height - (Theme.largest ? Theme.s34 : Theme.px(160))
            spacing: Theme.s16
            Label {
                id: title
                width: parent.width
                text: qsTr("Do you need more time?")
                size: Theme.title
                weight: Font.Bold
                leading: Theme.titleLeading
                color: Theme.deepInk
                horizontalAlignment: Theme.wide ? Theme.side : Text.AlignHCenter
            }
            Label {
                width: parent.width
                text: qsTr("Press anywhere to go on. Otherwise the machine deletes your data and ends.")
                color: Theme.deepInk
                horizontalAlignment: Theme.wide ? Theme.side : Text.AlignHCenter
            }
        }
        Button {
            id: stay
            x: words.x
            width: words.width
            height: Math.max(Theme.px(180), implicitHeight)
            y: Theme.wide ? words.y + words.height + Theme.s48 : covered.y - height - Theme.s34
            kind: "sun"
            icon: "hand-pointing-bold"
            text: qsTr("Go on")
            size: Theme.title * 0.9
            weight: Font.Bold
            deep: true
            focus: true
            held: anywhere.pressed
            onChosen: warning.vm.stay()
        }
        Row {
            id: covered
            x: Theme.wide ? words.x : Math.round((parent.width - width) / 2)
            y: Theme.wide ? stay.y + stay.height + Theme.s34 : parent.height - height - Theme.s48 - Theme.s34
            spacing: Theme.s20
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                glyph: "lock-key-fill"
                color: Theme.ring
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), words.width - Theme.icon - Theme.s20)
                text: qsTr("Your data is covered")
                color: Theme.deepInk
            }
        }
    }
    MouseArea {
        id: anywhere
        anchors.fill: parent
        onClicked: warning.vm.stay()
    }
}
