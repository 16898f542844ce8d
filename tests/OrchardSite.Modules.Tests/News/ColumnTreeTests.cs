using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace OrchardSite.Modules.Tests.News;

public sealed class ColumnTreeTests
{
    [Fact]
    public void Read_TermsWithinTerms_KnowTheirParentsAndLevels()
    {
        var top = ColumnTree.Read([Term("sdjc", Term("xsjc"), Term("gyss", Term("stjc"))), Term("jcxw")]);

        Assert.Equal(["sdjc", "jcxw"], top.Select(column => column.Code));
        Assert.Equal(["sdjc:0:", "xsjc:1:sdjc", "gyss:1:sdjc", "stjc:2:gyss"], top[0].WithDescendants().Select(column => $"{column.Code}:{column.Level}:{column.ParentId}"));
    }

    [Fact]
    public void Read_TermWithoutACode_IsNoColumn()
    {
        var top = ColumnTree.Read([Term(""), Term("jcxw")]);

        Assert.Equal("jcxw", Assert.Single(top).Code);
    }

    private static ContentItem Term(string code, params ContentItem[] below)
    {
        var term = new ContentItem { ContentItemId = code, ContentType = "Column", DisplayText = code };
        term.Weld(new ColumnPart { Code = code });
        if (below.Length > 0)
        {
            ((JsonObject)term.Content)["Terms"] = JArray.FromObject(below);
        }

        return term;
    }
}
