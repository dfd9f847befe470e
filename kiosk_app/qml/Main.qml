import QtQuick
import theme
import controls

Window {
    id: window

    required property var vm
    required property var glyphs
    required property string textFamily
    required property string iconFamily
    required property var languages
    property bool frameless: false
    property bool fullscreen: false
    property bool motion: true

    visible: true
    visibility: window.fullscreen ? Window.FullScreen : Window.Windowed
    flags: window.frameless ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    color: Theme.canvas

    Component.onCompleted: {
        Theme.glyphs = window.glyphs;
        Theme.textFamily = window.textFamily;
        Theme.languages = window.languages;
        Theme.iconFamily = window.iconFamily;
    }
    Binding {
        target: Theme
        property: "pitchMm"
        value: window.vm.pitchMm
    }
    Binding {
        target: Theme
        property: "step"
        value: window.vm.textStep
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.vm.highContrast
    }
    Binding {
        target: Theme
        property: "low"
        value: window.vm.low
    }
    Binding {
        target: Theme
        property: "language"
        value: window.vm.language
    }
    Binding {
        target: Theme
        property: "motion"
        value: window.motion
    }
    Binding {
        target: Theme
        property: "wide"
        value: window.width > window.height
    }

    readonly property Item front: shell.front

    Shell {
        id: shell
        anchors.fill: parent
        transform: Theme.upright(shell)
        vm: window.vm
        focus: true
    }
}
