namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Why a file is not taken.</summary>
internal enum RefusedMedia
{
    /// <summary>The bytes are not what the name says.</summary>
    Content,

    /// <summary>A picture with more pixels than can be worked with.</summary>
    TooManyPixels,

    /// <summary>An Office document that carries a program.</summary>
    Macros,
}
