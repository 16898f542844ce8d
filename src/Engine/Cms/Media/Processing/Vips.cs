using NetVips;

namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>
/// libvips as far as pictures from strangers are concerned: only the readers of formats that may be uploaded, nothing kept
/// in memory between calls. Where its native library cannot be loaded, pictures are served as they were uploaded.
/// </summary>
internal static class Vips
{
    private static readonly string[] _readers =
        ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadHeif"];

    private static readonly Lazy<Exception?> _start = new(Start);

    public static bool IsAvailable => _start.Value is null;

    /// <summary>Why libvips is not there; null when it is.</summary>
    public static Exception? Failure => _start.Value;

    private static Exception? Start()
    {
        try
        {
            if (!ModuleInitializer.VipsInitialized)
            {
                return ModuleInitializer.Exception;
            }

            Cache.Max = 0;
            NetVips.NetVips.Concurrency = 1;
            Operation.Block("VipsForeignLoad", true);
            foreach (var reader in _readers)
            {
                Operation.Block(reader, false);
            }

            return null;
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            return exception;
        }
    }
}
