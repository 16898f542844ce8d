namespace OrchardSite.Engine.Display.Rendering;

/// <summary>The template of a binding failed and is not offered again in this request; the shape is to be rendered by the one beneath it.</summary>
internal sealed class UnusableTemplateException(string template, Exception? inner = null) : Exception($"The template '{template}' failed.", inner);
