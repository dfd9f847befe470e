import QtQuick

// One way on from a screen: what its button says, and what it does.
QtObject {
    property string text
    property string sub
    property string icon
    property bool enabled: true
    // In the primary's place, but one way among others: it does not lead on from this screen.
    property bool quiet: false
    // Escape and the keypad's back key press it, where it stands at "back".
    property bool byEscape: true

    signal chosen
}
