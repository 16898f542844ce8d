using OrchardSite.Engine.Display.Templates;

namespace OrchardSite.Engine.Tests.Display;

public sealed class TemplateNamesTests
{
    [Theory]
    [InlineData("TitlePart", "TitlePart")]
    [InlineData("Content.Summary", "Content_Summary")]
    [InlineData("Content-News.Summary", "Content_Summary__News")]
    [InlineData("Content-News", "Content__News")]
    [InlineData("CommonPart-Date.Edit", "CommonPart_Edit__Date")]
    [InlineData("ContentsAdminList.Fields.BulkActions", "ContentsAdminList_Fields_BulkActions")]
    [InlineData("ContentsButtonActions_SummaryAdmin", "ContentsButtonActions_SummaryAdmin")]
    [InlineData("NavigationItemText-admin.Id", "NavigationItemText_Id__admin")]
    [InlineData("AddToDeploymentPlan-Button-Actions.SummaryAdmin", "AddToDeploymentPlan_SummaryAdmin__Button__Actions")]
    [InlineData("TextField.Edit-Custom", "TextField_Edit__Custom")]
    public void Parse_FileName_GivesShapeType(string fileName, string shapeType)
        => Assert.Equal(shapeType, TemplateNames.Parse(fileName).ShapeType);
}
