using OrchardSite.Engine.Cms.ContentFields.Editing;

namespace OrchardSite.Engine.Tests.Cms.ContentFields;

public sealed class PredefinedListLinesTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        const string Lines = "典型\n指导性|guiding";

        Assert.Equal(Lines, PredefinedListLines.Write(PredefinedListLines.Read(Lines)));
    }

    [Fact]
    public void Read_EmptyLinesAndBlanks_ArePassedOver()
    {
        var options = PredefinedListLines.Read(" 甲 | a \r\n\r\n乙\r\n");

        Assert.Equal([("甲", "a"), ("乙", "乙")], options.Select(option => (option.Name, option.Value)));
    }
}
