namespace OrchardCore.Templates.Models;

/// <summary>A Liquid template that was written in the admin.</summary>
public class Template
{
    public string? Content { get; set; }

    public string? Description { get; set; }
}
