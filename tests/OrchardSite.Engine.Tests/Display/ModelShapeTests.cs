using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Display.Shapes.Models;

namespace OrchardSite.Engine.Tests.Display;

public sealed class ModelShapeTests
{
    [Fact]
    public async Task Create_InternalViewModel_IsModelAndShape()
    {
        var shape = ModelShape<EditViewModel>.Create();
        ((EditViewModel)shape).Name = "检察新闻";
        shape.Metadata.Type = "Edit";
        shape.Id = "edit";
        await shape.AddAsync("text", "1");
        ((IPositioned)shape).Position = "5";

        Assert.Equal("检察新闻", ((EditViewModel)shape).Name);
        Assert.Equal("Edit", shape.Metadata.Type);
        Assert.Equal("edit", shape.Id);
        Assert.Single(shape.Items);
        Assert.Equal("5", shape.Metadata.Position);
    }

    [Fact]
    public void Create_ShapeViewModel_IsItself() => Assert.IsType<OwnShape>(ModelShape<OwnShape>.Create());

    [Fact]
    public void Create_SealedViewModel_IsRefusedByName()
    {
        var exception = Assert.ThrowsAny<Exception>(() => ModelShape<SealedViewModel>.Create());

        Assert.Contains(nameof(SealedViewModel), exception.InnerException?.Message ?? exception.Message, StringComparison.Ordinal);
    }

    internal class EditViewModel
    {
        public string? Name { get; set; }
    }

    internal sealed class SealedViewModel;

    internal sealed class OwnShape : ShapeViewModel;
}
