namespace Procuratorate.Import.Models;

/// <summary>A part that an article cannot do without.</summary>
public enum LegacyPagePart
{
    /// <summary>标题.</summary>
    Title,

    /// <summary>时间.</summary>
    Date,

    /// <summary>正文.</summary>
    Body,
}
