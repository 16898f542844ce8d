namespace OrchardCore.Templates.Models;

/// <summary>The templates of the admin's own pages.</summary>
public class AdminTemplatesDocument : TemplatesDocument
{
}
