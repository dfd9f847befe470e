import QtQuick
import theme
import controls

// The power is out: this person is served to the end, on the machine's battery.
ScreenFrame {
    id: notice

    required property var vm

    title: qsTr("The power is out")
    sub: qsTr("This machine runs on its battery for some minutes.")
    back: null
    primary: Way {
        text: qsTr("Continue")
        onChosen: notice.vm.close()
    }
    stretch: stage

    function goBack(): void {
        notice.vm.close();
    }

    Stage {
        id: stage
        color: Theme.tintSun
        least: Theme.px(Theme.low ? 230 : 300)
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.6
            height: width
            glyph: "battery-charging"
        }
    }
    Card {
        width: parent.width
        FactRow {
            first: true
            glyph: "file-text"
            title: qsTr("You can finish the paper that you have begun.")
            meta: qsTr("Nothing that you have told is lost.")
        }
        FactRow {
            glyph: "hand"
            title: qsTr("Take it when it is printed.")
            meta: qsTr("Afterwards nobody else is served here until the power is back.")
        }
    }
}
