using OrchardSite.Engine.Cms.ContentFields.Editing;

namespace OrchardSite.Engine.Tests.Cms.ContentFields;

public sealed class MultiTextLinesTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        const string Lines = "刑事\n*民事|civil\n行政";

        Assert.Equal(Lines, MultiTextLines.Write(MultiTextLines.Read(Lines)));
    }

    [Fact]
    public void Read_StarBeforeALine_HasNewItemsBeginWithIt()
    {
        var options = MultiTextLines.Read("甲|a\n* 乙 | b");

        Assert.Equal([("甲", "a", false), ("乙", "b", true)], options.Select(option => (option.Name, option.Value, option.Default)));
    }
}
