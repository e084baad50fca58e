using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CareerWriter.Host.Telemetry;

/// <summary>Metrics and traces, by OTLP where an endpoint is set.</summary>
internal static class TelemetryModule
{
    /// <summary>Registers them.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        services.AddMetrics().AddSingleton<BotMetrics>();
        if (options.Endpoint is not { } endpoint)
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("careerwriter"))
            .WithMetrics(metrics => metrics.AddMeter(BotMetrics.Name).AddRuntimeInstrumentation().AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/metrics")))
            .WithTracing(traces => traces.AddSource(BotMetrics.Name).AddOtlpExporter(otlp => Send(otlp, endpoint, "v1/traces")));
        return services;
    }

    // OTLP over HTTP (specification, "OTLP/HTTP Request"): each signal has its path below the endpoint.
    private static void Send(OtlpExporterOptions otlp, Uri endpoint, string path)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri(new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/"), path);
    }
}
