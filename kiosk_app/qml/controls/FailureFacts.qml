import QtQuick

// The three rows of every failure: what happened, my request and the fee, who helps and when.
Card {
    id: facts

    property string happened
    property string request
    property string helper
    property string happenedIcon: "info"

    width: parent ? parent.width : 0

    FactRow {
        first: true
        labelled: true
        glyph: facts.happenedIcon
        meta: qsTr("What happened")
        title: facts.happened
    }
    FactRow {
        labelled: true
        glyph: "shield-check"
        meta: qsTr("My request")
        title: facts.request
    }
    FactRow {
        labelled: true
        glyph: "phone-call"
        meta: qsTr("Who helps")
        title: facts.helper
    }
}
