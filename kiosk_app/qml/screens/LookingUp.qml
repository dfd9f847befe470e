import QtQuick
import controls

ScreenFrame {
    id: looking

    required property var vm

    title: qsTr("Looking for your record")
    sub: qsTr("The office is looking up your record. Usually under 10 seconds.")
    back: Way {
        text: qsTr("Back")
        onChosen: looking.vm.back()
    }
    waiting: qsTr("Waiting for the office")
    stretch: picture
    aside: [
        Message {
            visible: looking.vm.slow
            tone: "attention"
            icon: "clock-fill"
            title: qsTr("Longer than usual")
            text: qsTr("Keep waiting, or go back and choose a form. Forms still print now.")
        }
    ]

    Stage {
        id: picture
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.8
            height: width
            glyph: "buildings"
        }
    }
}
