import QtQuick
import theme
import controls

// Asked once, before anything of the person's own is read out for all to hear. "No" comes first.
ScreenFrame {
    id: question

    required property var vm

    acrossTop: true
    title: qsTr("Read your details aloud here?")
    sub: qsTr("Others can hear them. With headphones only you hear them.")
    back: Way {
        text: qsTr("Keep them private")
        icon: "lock-key-bold"
        onChosen: question.vm.close()
    }
    primary: Way {
        text: qsTr("Read them aloud")
        icon: "speaker-high-bold"
        onChosen: question.vm.allow()
    }
    stretch: stage

    Stage {
        id: stage
        least: Theme.px(Theme.low ? 230 : 300)
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.6
            height: width
            glyph: "headphones"
        }
    }
}
