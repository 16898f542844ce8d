using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

namespace OrchardSite.Engine.Display.Templates;

internal sealed class BasicShapeTemplateHarvester : IShapeTemplateHarvester
{
    private static readonly string[] _folders = ["Views", "Views/Items", "Views/Parts", "Views/Fields", "Views/Elements"];

    public IEnumerable<string> SubPaths() => _folders;

    public IEnumerable<HarvestShapeHit> HarvestShape(HarvestShapeInfo info) => [TemplateNames.Parse(info.FileName)];
}
