import QtQuick

// One sheet over the whole window, as wide as the window or as the paper.
Rectangle {
    id: closer

    required property var vm

    visible: vm.closer
    color: Ink.off
    focus: visible
    Keys.onEscapePressed: closer.vm.lookCloser("")

    // Nothing below may be touched.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Ink.pad
        anchors.bottomMargin: bar.height + 2 * Ink.pad
        contentHeight: Math.max(height, paper.height)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: paper

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(flick.width, implicitWidth)
            height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
            cache: false
            mipmap: true
            source: closer.vm.closer ? "image://sheets/" + closer.vm.closer : ""
        }
    }

    Column {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Ink.pad
        x: Ink.pad
        width: parent.width - 2 * Ink.pad
        spacing: Ink.gap

        Row {
            spacing: Ink.gap

            DockButton {
                visible: closer.vm.closerHasCode
                primary: true
                text: closer.vm.words.laySheet
                onClicked: closer.vm.laySheet(closer.vm.closer)
            }

            DockButton {
                visible: closer.vm.closerHasAddress
                primary: true
                text: closer.vm.words.check
                onClicked: closer.vm.checkCloser()
            }

            DockText {
                visible: !closer.vm.closerHasCode
                height: 32
                text: closer.vm.words.noCode
                color: Ink.ink2
            }
        }

        Row {
            spacing: Ink.gap

            DockButton {
                text: closer.vm.words.lookAway
                onClicked: closer.vm.lookCloser("")
            }

            DockButton {
                visible: closer.vm.closerPlace
                text: "‹"
                Accessible.name: closer.vm.words.previousSheet
                onClicked: closer.vm.turnSheet(-1)
            }

            DockText {
                visible: closer.vm.closerPlace
                height: 32
                text: closer.vm.closerPlace
            }

            DockButton {
                visible: closer.vm.closerPlace
                text: "›"
                Accessible.name: closer.vm.words.nextSheet
                onClicked: closer.vm.turnSheet(1)
            }

            DockButton {
                visible: closer.vm.closerInHand
                text: closer.vm.words.putAway
                onClicked: closer.vm.putAway()
            }
        }
    }
}
