namespace OrchardCore.Templates.ViewModels;

/// <summary>A template in its form.</summary>
public class TemplateViewModel
{
    public string? Name { get; set; }

    public string? Content { get; set; }

    public string? Description { get; set; }

    /// <summary>Whether it is one of the admin's own pages.</summary>
    public bool AdminTemplates { get; set; }
}
