namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

public class HarvestShapeInfo
{
    public string SubPath { get; set; } = string.Empty;

    public string FileName { get; set; } = string.Empty;

    public string RelativePath { get; set; } = string.Empty;

    public string Extension { get; set; } = string.Empty;
}
