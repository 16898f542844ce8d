namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Says which folders hold templates and which shape a file is the template of.</summary>
public interface IShapeTemplateHarvester
{
    IEnumerable<string> SubPaths();

    IEnumerable<HarvestShapeHit> HarvestShape(HarvestShapeInfo info);
}
