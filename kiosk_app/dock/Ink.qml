pragma Singleton

import QtQuick

// The kiosk's colours, at a desk's sizes: this window is worked with a mouse.
QtObject {
    readonly property color canvas: "#F6F2EA"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#0B2228"
    readonly property color ink2: "#20383F"
    readonly property color sea: "#063C47"
    readonly property color seaPressed: "#03262D"
    readonly property color tint: "#DFEDEB"
    readonly property color off: "#ECE5D8"
    readonly property color line: "#566B71"
    readonly property color hair: "#DDD6C8"
    readonly property color err: "#760813"
    readonly property color errTint: "#FBE7E4"
    readonly property color sun: "#F9C455"

    readonly property string family: "Be Vietnam Pro"
    readonly property int small: 12
    readonly property int body: 13
    readonly property int head: 15
    readonly property int title: 20
    readonly property int gap: 6
    readonly property int pad: 12
    readonly property int radius: 8
}
